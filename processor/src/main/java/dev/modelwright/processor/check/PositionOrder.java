package dev.modelwright.processor.check;

import dev.modelwright.processor.schema.LocatedModel;
import dev.modelwright.processor.schema.LocatedPosition;
import dev.modelwright.processor.schema.LocatedText;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order of models: those that a position file names first, the others as they were. */
final class PositionOrder {

    static final String FILE_NAME = "_position.yaml";

    private final Map<String, Integer> places = new HashMap<>();

    private PositionOrder() {}

    static PositionOrder of(List<LocatedPosition> positions) {
        PositionOrder order = new PositionOrder();
        for (LocatedPosition position : positions) {
            for (LocatedText name : position.names()) {
                order.places.putIfAbsent(name.text(), order.places.size());
            }
        }
        return order;
    }

    List<LocatedModel> sorted(List<LocatedModel> models) {
        return models.stream()
                .sorted(Comparator.comparing(
                        model -> places.getOrDefault(model.schema().model(), Integer.MAX_VALUE)))
                .toList();
    }
}
