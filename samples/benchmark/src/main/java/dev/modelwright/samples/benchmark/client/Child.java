package dev.modelwright.samples.benchmark.client;

import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The main program of a client's process. */
public final class Child {

    /** What lines with results begin with; clients may print others. */
    public static final String RESULT = "result\t";

    private static final int LONGEST_SECONDS = 600;

    private Child() {}

    /**
     * Does one task, prints what was found, and ends the process, whatever threads the client has left.
     *
     * @param arguments the task, the server's address, the client's name, and the number of calls to measure
     * @param maker makes the client's models
     */
    public static void run(String[] arguments, Model.Maker maker) throws Exception {
        haltLater();
        Models models = new Models(maker, arguments[1], arguments[2]);
        int calls = Integer.parseInt(arguments[3]);
        Map<String, String> found = switch (arguments[0]) {
            case "start" -> StartTask.run(models);
            case "calls" -> CallsTask.run(models, calls);
            case "held" -> HeldTask.run(models, calls);
            case "probes" -> Probes.run(models);
            default -> throw new IllegalArgumentException("Unknown task `" + arguments[0] + "`.");
        };
        found.forEach((name, value) -> System.out.println(RESULT + name + "\t" + value));
        System.out.flush();
        System.exit(0);
    }

    private static void haltLater() {
        Thread guard = new Thread(() -> {
            try {
                TimeUnit.SECONDS.sleep(LONGEST_SECONDS);
            } catch (InterruptedException never) {
                Thread.currentThread().interrupt();
            }
            System.out.println("The task took longer than " + LONGEST_SECONDS + " s.");
            Runtime.getRuntime().halt(1);
        });
        guard.setDaemon(true);
        guard.start();
    }
}
