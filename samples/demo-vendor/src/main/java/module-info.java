import com.example.canyon.CanyonProvider;
import dev.modelwright.registry.ModelProvider;

/** The vendor Canyon. A vendor on the class path alone needs no such file. */
module com.example.canyon {
    requires transitive dev.modelwright.runtime;

    exports com.example.canyon;

    provides ModelProvider with
            CanyonProvider;
}
