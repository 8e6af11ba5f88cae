/**
 * What a vendor declares, as immutable records: provider, credential form, model, parameter rule, price. Knows nothing of YAML.
 *
 * <p>Whatever runs while generated code builds a schema has loops in place of lambdas and streams: each lambda costs a starting process
 * a class of its own, and half of what it took to know a model was that.
 */
@NullMarked
package dev.modelwright.schema;

import org.jspecify.annotations.NullMarked;
