/** What vendors implement: one driver for each kind of model. */
@NullMarked
package dev.modelwright.driver;

import org.jspecify.annotations.NullMarked;
