/** Speaks Xinference's HTTP interface: requests, event streams, answers and failures, where it is not OpenAI's, without any knowledge of drivers. */
@NullMarked
package dev.modelwright.xinference.client;

import org.jspecify.annotations.NullMarked;
