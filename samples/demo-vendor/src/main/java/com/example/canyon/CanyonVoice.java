package com.example.canyon;

import dev.modelwright.model.Voice;
import java.util.Arrays;
import java.util.List;

/** The voices. Each has pitches of its own, which also tell it from the other. */
enum CanyonVoice {
    RAVEN(new Voice("raven", "Raven", List.of("en-US", "zh-Hans")), 600),
    WREN(new Voice("wren", "Wren", List.of("en-GB")), 1800);

    private final Voice voice;
    private final int lowest;

    CanyonVoice(Voice voice, int lowest) {
        this.voice = voice;
        this.lowest = lowest;
    }

    /** Returns the voice as callers see it. */
    Voice voice() {
        return voice;
    }

    /** Returns the lowest pitch in hertz. */
    int lowest() {
        return lowest;
    }

    static CanyonVoice of(String id) {
        return Arrays.stream(values())
                .filter(own -> own.voice.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("The voice must be `raven` or `wren`, but was `" + id + "`."));
    }
}
