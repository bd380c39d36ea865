package org.needmatch.internal.table;

import java.util.List;

/**
 * Names of columns that seem to hold what a certificate says or what somebody
 * did. They are never read, not even when a mapping asks for it: a matcher
 * needs statuses only.
 */
final class RefusedNames {
  private static final List<String> PARTS = List.of("conviction", "convicted", "offence", "offense",
      "criminal", "policerecord", "policecaution", "reprimand", "disclosure", "certificatenumber",
      "certificateno", "certnumber", "certno", "dbsnumber", "dbsno", "dbsref", "pvgnumber");

  private RefusedNames() {
  }

  static boolean matches(String name) {
    var key = Names.key(name);
    return PARTS.stream().anyMatch(key::contains);
  }
}
