/** Speaks Xinference's HTTP interface where it is not OpenAI's: models, uids, aborts, words for failures. */
@NullMarked
package dev.modelwright.xinference.client;

import org.jspecify.annotations.NullMarked;
