/** What runs inside the process of one client: adapters, measures and probes. Needs nothing but the JDK and the client. */
@NullMarked
package dev.modelwright.samples.benchmark.client;

import org.jspecify.annotations.NullMarked;
