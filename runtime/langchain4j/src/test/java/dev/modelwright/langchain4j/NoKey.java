package dev.modelwright.langchain4j;

import dev.modelwright.credential.Credentials;
import java.util.Map;

/** The credentials of a vendor that asks for none. */
record NoKey() implements Credentials {

    @Override
    public Map<String, Object> toMap() {
        return Map.of();
    }
}
