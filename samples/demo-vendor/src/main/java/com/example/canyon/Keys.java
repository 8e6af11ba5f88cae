package com.example.canyon;

import java.util.regex.Pattern;

/** The rule that credentials keep. It stands where another vendor asks its server. */
final class Keys {

    private static final String PREFIX = "canyon-";
    private static final Pattern DIGITS = Pattern.compile("[0-9]{2,12}");

    private Keys() {}

    static void check(CanyonCredentials credentials) throws KeyRefusedException {
        checkKey(credentials.apiKey().reveal());
        if (credentials instanceof CanyonCredentials.Provider shipped) {
            checkOrder(shipped.purchaseOrder().orElse("PO-"));
        }
    }

    // The messages tell the rule, never the key.
    private static void checkKey(String key) throws KeyRefusedException {
        if (!key.startsWith(PREFIX)) {
            throw new KeyRefusedException("An API key must begin with `canyon-`. Is it the key of another vendor?");
        }
        String digits = key.substring(PREFIX.length());
        if (!DIGITS.matcher(digits).matches()) {
            throw new KeyRefusedException("Behind `canyon-`, an API key must have 2 to 12 digits and nothing else.");
        }
        int last = digits.length() - 1;
        int sum = digits.substring(0, last)
                .chars()
                .map(Character::getNumericValue)
                .sum();
        if (sum % 10 != Character.getNumericValue(digits.charAt(last))) {
            throw new KeyRefusedException(
                    "The last digit of an API key must be the last digit of the sum of the others."
                            + " Look for a digit that was mistyped.");
        }
    }

    private static void checkOrder(String order) throws KeyRefusedException {
        if (!order.startsWith("PO-")) {
            throw new KeyRefusedException("A purchase order must begin with `PO-`. Look at your last invoice.");
        }
    }
}
