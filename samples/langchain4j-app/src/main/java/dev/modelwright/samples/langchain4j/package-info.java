/** An application that knows LangChain4j's interfaces, and Xinference's models only where it makes them. */
@NullMarked
package dev.modelwright.samples.langchain4j;

import org.jspecify.annotations.NullMarked;
