package dev.modelwright.processor.wiring;

import dev.modelwright.processor.element.AnnotatedDriver;
import dev.modelwright.schema.ModelKind;
import java.util.List;
import java.util.Set;

/**
 * The drivers of one vendor.
 *
 * @param drivers the drivers, in the order of their names
 * @param excused kinds of drivers that were reported because their vendor is not known: it could be this one
 */
public record VendorDrivers(List<AnnotatedDriver> drivers, Set<ModelKind> excused) {

    public VendorDrivers {
        drivers = List.copyOf(drivers);
        excused = Set.copyOf(excused);
    }
}
