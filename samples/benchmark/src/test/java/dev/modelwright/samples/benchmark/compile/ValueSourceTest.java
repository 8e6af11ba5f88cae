package dev.modelwright.samples.benchmark.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ValueSourceTest {

    @Test
    void typesOfPropertiesTakeTurns() {
        assertThat(ValueSource.immutables("bench", 7))
                .contains("    String property0();\n    int property1();\n", "    String property6();\n}")
                .doesNotContain("property7");
    }

    @Test
    void autoValueHasASetterForEachProperty() {
        assertThat(ValueSource.autoValue("bench", 2))
                .contains("    abstract int property1();", "        abstract Builder property1(int value);");
    }
}
