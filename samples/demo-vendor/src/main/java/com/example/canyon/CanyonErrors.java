package com.example.canyon;

import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.ErrorMapping;
import dev.modelwright.error.Failure;
import java.util.Optional;

/** What callers see of this vendor's exceptions. Everything else, illegal arguments among it, the runtime maps. */
final class CanyonErrors {

    static final ErrorMapping MAPPING = ErrorMapping.builder()
            .map(KeyRefusedException.class, ErrorKind.AUTHORIZATION)
            .map(
                    BusyException.class,
                    busy -> Failure.of(ErrorKind.RATE_LIMIT, busy.getMessage())
                            .withRetryAfter(Optional.of(busy.pause())))
            .map(
                    RockfallException.class,
                    fall -> Failure.of(ErrorKind.SERVER_UNAVAILABLE, fall.getMessage())
                            .withCode("rockfall"))
            .map(UnreadableRecordingException.class, ErrorKind.BAD_REQUEST)
            .build();

    private CanyonErrors() {}
}
