package dev.modelwright.processor.yaml;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FileCode;
import dev.modelwright.processor.diagnostic.FileLocation;
import dev.modelwright.processor.diagnostic.Visible;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mapping that is being read. The first of two equal keys wins. */
final class OpenMapping implements OpenNode {

    private final FileLocation location;
    private final Diagnostics diagnostics;
    private final List<YamlEntry> entries = new ArrayList<>();
    private final Map<String, YamlScalar> keys = new HashMap<>();
    private @Nullable YamlScalar pending;

    OpenMapping(FileLocation location, Diagnostics diagnostics) {
        this.location = location;
        this.diagnostics = diagnostics;
    }

    @Override
    public void key(YamlScalar key) {
        pending = key;
    }

    @Override
    public boolean awaitsMerge() {
        return pending != null && YamlMapping.isMerge(pending);
    }

    @Override
    public void add(YamlNode value) {
        YamlScalar key = pending;
        if (key == null) {
            throw new IllegalStateException("A value of a mapping must follow its key");
        }
        pending = null;
        YamlScalar first = keys.putIfAbsent(key.text(), key);
        if (first == null) {
            entries.add(new YamlEntry(key, value));
        } else if (!key.isBroken()) {
            FileLocation other = first.location();
            diagnostics.report(
                    FileCode.DUPLICATE_KEY, key.location(), Visible.value(key.text()), other.line(), other.column());
        }
    }

    @Override
    public YamlNode close() {
        return new YamlMapping(entries, location);
    }
}
