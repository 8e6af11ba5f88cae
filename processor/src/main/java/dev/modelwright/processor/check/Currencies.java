package dev.modelwright.processor.check;

import java.util.Currency;

/** Which texts are currencies. */
final class Currencies {

    // Not in the standard, but what every second vendor calls the yuan.
    private static final String RENMINBI = "RMB";

    private Currencies() {}

    static boolean isKnown(String code) {
        return code.equals(RENMINBI)
                || Currency.getAvailableCurrencies().stream()
                        .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }
}
