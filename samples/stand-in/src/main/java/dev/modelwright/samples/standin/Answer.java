package dev.modelwright.samples.standin;

/** What is sent back for one call. */
sealed interface Answer permits WholeAnswer, SoundAnswer, StreamedAnswer {}
