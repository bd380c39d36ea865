package org.needmatch.judge.proof;

import java.util.ArrayList;
import java.util.List;

/** Why a certificate cannot be used, line by line; the first hundred of it. */
final class CertificateErrors {
  private static final int MOST = 100;
  private final List<String> sentences = new ArrayList<>();

  void add(long line, String sentence) {
    if (sentences.size() < MOST) {
      sentences.add("Line " + line + ": " + sentence);
    }
  }

  boolean none() {
    return sentences.isEmpty();
  }

  List<String> sentences() {
    return sentences;
  }
}
