/** Models of any vendor as models of LangChain4j. They own nothing: what they are made of goes on when they are let go. */
@NullMarked
package dev.modelwright.langchain4j;

import org.jspecify.annotations.NullMarked;
