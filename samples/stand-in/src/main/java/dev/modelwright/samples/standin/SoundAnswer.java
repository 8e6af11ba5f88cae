package dev.modelwright.samples.standin;

/** An answer with status 200 and a recording, which nobody changes. */
record SoundAnswer(byte[] recording) implements Answer {}
