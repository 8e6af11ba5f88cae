package dev.modelwright.xinference.load;

import dev.modelwright.error.ErrorKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** What the server does with one call, and how the call must end. */
enum Fate {
    /** Answers. */
    WHOLE(null),
    /** Resets the connection instead of answering. */
    RESET_EARLY(ErrorKind.CONNECTION),
    /** Resets it within the answer. */
    RESET_LATE(ErrorKind.CONNECTION),
    /** Ends the connection within the answer. */
    CUT(ErrorKind.CONNECTION),
    /** Ends the answer properly, but before it is complete. */
    UNFINISHED(ErrorKind.CONNECTION),
    /** Says no more within the answer. */
    STALL(ErrorKind.CONNECTION),
    /** Reports an error within the answer. */
    ERROR_EVENT(ErrorKind.SERVER_UNAVAILABLE),
    /** Sends nonsense. */
    NONSENSE(ErrorKind.SERVER_UNAVAILABLE),
    /** Refuses the key, and repeats it. */
    REFUSED(ErrorKind.AUTHORIZATION),
    /** Asks to slow down, and repeats the key. */
    BUSY(ErrorKind.RATE_LIMIT),
    /** Fails, and repeats the key. */
    BROKEN(ErrorKind.SERVER_UNAVAILABLE);

    private static final int OF_TEN_WHOLE = 4;

    private final @Nullable ErrorKind failure;

    Fate(@Nullable ErrorKind failure) {
        this.failure = failure;
    }

    /** Returns the fate of a call, the same for the server and for who judges it. */
    static Fate of(long seed, int call, LoadKind kind) {
        SplittableRandom random = new SplittableRandom(seed ^ call * 0x9E37_79B9_7F4A_7C15L);
        List<Fate> fates = List.copyOf(possible(kind));
        return random.nextInt(10) < OF_TEN_WHOLE ? WHOLE : fates.get(random.nextInt(fates.size()));
    }

    private static Set<Fate> possible(LoadKind kind) {
        EnumSet<Fate> fates = EnumSet.allOf(Fate.class);
        if (kind != LoadKind.STREAM) {
            fates.remove(UNFINISHED);
            // Each would keep a caller for the whole time limit.
            fates.remove(STALL);
        }
        if (kind == LoadKind.SPEAK) {
            // Any bytes may be sound.
            fates.remove(NONSENSE);
        }
        return fates;
    }

    /** Returns the kind of failure, empty for an answer. */
    Optional<ErrorKind> failure() {
        return Optional.ofNullable(failure);
    }
}
