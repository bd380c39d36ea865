package org.needmatch.judge.proof;

import java.util.ArrayList;
import java.util.List;

/** Why a certificate cannot be used, line by line; the first hundred of it. */
final class CertificateErrors {
  private static final int MOST = 100;
  private final String file;
  private final List<String> sentences = new ArrayList<>();

  CertificateErrors() {
    this("");
  }

  /**
   * @param file
   *          where the lines are, empty when that is clear
   */
  CertificateErrors(String file) {
    this.file = file;
  }

  void add(long line, String sentence) {
    if (sentences.size() < MOST) {
      sentences.add((file.isEmpty() ? "Line " : file + ", line ") + line + ": " + sentence);
    }
  }

  void addAll(CertificateErrors more) {
    more.sentences.stream().limit(MOST - sentences.size()).forEach(sentences::add);
  }

  boolean none() {
    return sentences.isEmpty();
  }

  List<String> sentences() {
    return sentences;
  }
}
