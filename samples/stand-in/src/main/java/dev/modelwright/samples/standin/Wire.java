package dev.modelwright.samples.standin;

import dev.modelwright.json.JsonObject;
import java.util.List;

/** How one route puts a generation into JSON. */
interface Wire {

    JsonObject whole(Generation generation);

    /** Returns the data of each event, in order. */
    List<String> events(Generation generation, boolean includeUsage);
}
