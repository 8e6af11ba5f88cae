package dev.modelwright.xinference.client;

import java.util.Set;

/** Says which model uids a server can be asked about. */
final class ModelUid {

    private static final Set<String> STEPS = Set.of(".", "..");

    private ModelUid() {}

    static boolean isUsable(String uid) {
        return !uid.isBlank() && !isPath(uid);
    }

    static String checked(String uid) {
        if (uid.isBlank()) {
            throw new IllegalArgumentException("The model uid must not be empty.");
        }
        if (isPath(uid)) {
            throw new IllegalArgumentException("The model uid cannot contain `/`, `?` or `#`, but was `" + uid
                    + "`. Use the uid that the server lists, not the name of a model on a hub.");
        }
        return uid;
    }

    private static boolean isPath(String uid) {
        return uid.chars().anyMatch(character -> "/?#".indexOf(character) >= 0) || STEPS.contains(uid);
    }
}
