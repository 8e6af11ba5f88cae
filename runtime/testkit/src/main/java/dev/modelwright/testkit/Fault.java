package dev.modelwright.testkit;

import dev.modelwright.error.ErrorKind;
import dev.modelwright.testkit.server.Answer;
import dev.modelwright.testkit.server.Ending;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What may go wrong with an answer on its way. */
enum Fault {
    RESET_BEFORE_THE_ANSWER {
        @Override
        Answer applied(Answer good) {
            return Answer.nothing(Ending.RESET);
        }

        @Override
        Set<ErrorKind> kinds() {
            return Set.of(ErrorKind.CONNECTION);
        }
    },
    RESET_IN_THE_ANSWER {
        @Override
        Answer applied(Answer good) {
            return good.endingAfter(good.body().length / 2, Ending.RESET);
        }

        @Override
        Set<ErrorKind> kinds() {
            return Set.of(ErrorKind.CONNECTION);
        }
    },
    BODY_THAT_IS_CUT_SHORT {
        @Override
        Answer applied(Answer good) {
            return good.endingAfter(good.body().length / 2, Ending.CLOSE);
        }
    },
    OTHER_CONTENT_TYPE {
        @Override
        Answer applied(Answer good) {
            return good.withHeader("Content-Type", "application/x-unheard-of");
        }

        @Override
        boolean mayBeAnswered(ContractCall call) {
            return true;
        }
    },
    PAGE_OF_A_PROXY {
        @Override
        Answer applied(Answer good) {
            return Answer.of(200, "text/html", bytes("<!DOCTYPE html><html><body>Log in</body></html>"));
        }
    },
    JSON_THAT_IS_NONE {
        @Override
        Answer applied(Answer good) {
            return Answer.json("{\"choices\": [{\"mess");
        }
    },
    EMPTY_BODY {
        @Override
        Answer applied(Answer good) {
            return Answer.of(200, good.header("Content-Type"), new byte[0]);
        }
    },
    HUGE_BODY {
        @Override
        Answer applied(Answer good) {
            byte[] letters = new byte[MEGABYTE];
            Arrays.fill(letters, (byte) 'x');
            return Answer.of(200, good.header("Content-Type"), bytes("{\"x\":\""))
                    .firstPieceAnd(letters)
                    .swollen(MEGABYTES);
        }

        // So much sound is a long recording.
        @Override
        boolean mayBeAnswered(ContractCall call) {
            return call == ContractCall.SPEECH
                    || call == ContractCall.SPEECH_STREAM
                    || call == ContractCall.TRANSCRIPTION;
        }
    };

    private static final int MEGABYTE = 1 << 20;
    private static final int MEGABYTES = 32;

    abstract Answer applied(Answer good);

    /** Returns what callers may see of it: nothing that blames them or their credentials, unless overridden. */
    Set<ErrorKind> kinds() {
        return EnumSet.of(ErrorKind.CONNECTION, ErrorKind.SERVER_UNAVAILABLE);
    }

    /** Tells whether an answer is right too. */
    boolean mayBeAnswered(ContractCall call) {
        return false;
    }

    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
