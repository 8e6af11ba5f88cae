/** What a vendor declares, as immutable records: provider, credential form, model, parameter rule, price. Knows nothing of YAML. */
@NullMarked
package dev.modelwright.schema;

import org.jspecify.annotations.NullMarked;
