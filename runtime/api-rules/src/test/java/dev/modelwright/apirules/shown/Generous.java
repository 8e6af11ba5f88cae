package dev.modelwright.apirules.shown;

/** Shows more than it should. */
public final class Generous extends Hidden {

    @Override
    public void run() {}

    public void take(Hidden hidden) {
        hidden.secretly();
    }
}
