package dev.modelwright.samples.quickstart.standin;

/** What is sent back for one call. */
sealed interface Answer permits WholeAnswer, SoundAnswer, StreamedAnswer {}
