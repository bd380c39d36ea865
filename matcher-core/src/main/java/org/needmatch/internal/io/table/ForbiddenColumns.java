package org.needmatch.internal.io.table;

import java.util.List;
import java.util.Set;

/**
 * Names of columns that seem to hold what a certificate says or what somebody
 * did. They are never read, not even when a mapping asks for it: a matcher
 * needs statuses only.
 */
public final class ForbiddenColumns {
  private static final List<String> PARTS = List.of("conviction", "convicted", "offence", "offense",
      "criminal", "policerecord", "policecaution", "reprimand", "certificatenumber",
      "certificateno", "certnumber", "certno", "dbsnumber", "dbsno", "dbsref", "pvgnumber",
      "disclosurenumber", "disclosureno", "disclosureref", "disclosuredetail", "disclosuretext",
      "disclosurenote", "disclosureinfo", "disclosurecontent");
  /** These go with the name of a check as well: "criminal record check". */
  private static final Set<String> OF_CHECKS = Set.of("criminal", "policerecord");
  /** By itself it may be the document or the kind of a check. */
  private static final Set<String> DOCUMENT = Set.of("disclosure", "disclosures", "dbsdisclosure",
      "crbdisclosure", "pvgdisclosure", "disclosureform");

  private ForbiddenColumns() {
  }

  /** Whether it is not plain that a record is meant, and not which check. */
  static boolean isDocument(String name) {
    return DOCUMENT.contains(NameMatching.key(name));
  }

  /** Whether a column of that name is never read. */
  public static boolean matches(String name) {
    var key = NameMatching.key(name);
    return isDocument(name) || PARTS.stream().anyMatch(
        part -> key.contains(part) && !(key.contains("check") && OF_CHECKS.contains(part)));
  }
}
