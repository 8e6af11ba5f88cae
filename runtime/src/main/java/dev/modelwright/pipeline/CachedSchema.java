package dev.modelwright.pipeline;

import dev.modelwright.schema.ModelSchema;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A model's schema that a vendor may have to be asked for. Its key is worked out once, when it is needed. */
final class CachedSchema implements Supplier<ModelSchema> {

    private final SchemaCache cache;
    private final Supplier<SchemaCache.Key> naming;
    private final Supplier<ModelSchema> vendor;
    private volatile SchemaCache.@Nullable Key key;

    CachedSchema(SchemaCache cache, Supplier<SchemaCache.Key> naming, Supplier<ModelSchema> vendor) {
        this.cache = cache;
        this.naming = naming;
        this.vendor = vendor;
    }

    @Override
    public ModelSchema get() {
        return cache.get(key(), vendor);
    }

    /** Has the vendor asked again, when what is known is not new. */
    void doubt() {
        cache.doubt(key());
    }

    private SchemaCache.Key key() {
        SchemaCache.Key known = key;
        if (known == null) {
            known = naming.get();
            key = known;
        }
        return known;
    }
}
