package com.example.canyon;

import dev.modelwright.credential.Secret;
import dev.modelwright.registry.ModelProvider;
import dev.modelwright.registry.ModelProviders;
import java.util.LinkedHashMap;
import java.util.Map;

/** What callers of the vendor have at hand. */
final class Callers {

    static final String KEY = "canyon-12306";

    private Callers() {}

    static CanyonCredentials.Provider shipped() {
        return CanyonCredentials.Provider.builder().apiKey(Secret.of(KEY)).build();
    }

    /** Returns the vendor as a program finds it that does not know it. */
    static ModelProvider byName() {
        return ModelProviders.load().provider("canyon");
    }

    /** Returns values of a form, with the key. */
    static Map<String, Object> values(Object... more) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("api_key", KEY);
        for (int i = 0; i < more.length; i += 2) {
            values.put((String) more[i], more[i + 1]);
        }
        return values;
    }
}
