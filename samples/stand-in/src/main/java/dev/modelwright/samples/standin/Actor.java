package dev.modelwright.samples.standin;

/** The process that a model claims to run in, as the real server names it in front of its errors. */
record Actor(String address, long pid) {

    String says(String error) {
        return "[address=" + address + ", pid=" + pid + "] " + error;
    }
}
