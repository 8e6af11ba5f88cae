@NullMarked
package dev.modelwright.testkit.server;

import org.jspecify.annotations.NullMarked;
