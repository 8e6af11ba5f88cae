package dev.modelwright.samples.standin;

/** What the abort route finds a stream by. */
record StreamKey(String uid, String requestId) {}
