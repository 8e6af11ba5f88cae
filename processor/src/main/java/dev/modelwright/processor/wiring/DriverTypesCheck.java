package dev.modelwright.processor.wiring;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.JavaCode;
import dev.modelwright.processor.element.AnnotatedDriver;
import dev.modelwright.processor.element.DriverContract;
import java.util.List;

/** The types that a driver gives its interface against those that are generated for its vendor. */
public final class DriverTypesCheck {

    private final Diagnostics diagnostics;

    /** Creates a check that reports to {@code diagnostics}. */
    public DriverTypesCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Reports a driver whose interface is given other types than {@code expected}. */
    public void check(AnnotatedDriver driver, List<String> expected) {
        DriverCheck.contract(driver)
                .filter(contract -> !contract.hasArguments(expected))
                .ifPresent(contract -> diagnostics.report(
                        JavaCode.DRIVER_TYPE_ARGUMENTS,
                        driver.location(),
                        driver.simpleName(),
                        new DriverContract(contract.interfaceName(), expected).written(),
                        contract.written()));
    }
}
