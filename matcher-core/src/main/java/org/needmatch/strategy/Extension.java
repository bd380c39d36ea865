package org.needmatch.strategy;

/** An addition by an embedder that only some strategies know. */
public interface Extension {
}
