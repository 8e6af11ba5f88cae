/** What happens to calls, as events for logs, metrics and traces. */
@NullMarked
package dev.modelwright.listener;

import org.jspecify.annotations.NullMarked;
