/** Speaks OpenAI's HTTP interface: requests, event streams, answers and failures, without any knowledge of drivers. */
@NullMarked
package dev.modelwright.openai.client;

import org.jspecify.annotations.NullMarked;
