package org.needmatch.internal.io.init;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Files that somebody exported, and what is proposed for them. */
abstract class ProposedFiles {
  static final String PEOPLE = "volunteer_id,latitude,longitude,availability";
  static final String PERSON = "V1,53.65,-1.78,Mon-Sun 08:00-20:00";
  static final String SESSIONS = "need_id,latitude,longitude,date,start,end,volunteers";
  static final String SESSION = "n1,53.65,-1.78,2026-11-24,10:00,12:00,1";

  @TempDir
  Path folder;
  Exported files;

  @BeforeEach
  void files() {
    files = new Exported(folder);
  }

  /** Whatever is proposed is a matcher.json, the same each time. */
  @AfterEach
  void isValidAndSteady() throws Exception {
    Files.deleteIfExists(folder.resolve("matcher.json"));
    assertThat(files.faults()).isEmpty();
    assertThat(files.proposal(Answers.NONE)).isEqualTo(files.proposal(Answers.NONE));
  }
}
