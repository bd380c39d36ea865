package org.needmatch.internal.io.init;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class HeaderMeaningsTest extends ProposedFiles {
  @Test
  void otherLanguages() throws Exception {
    files.with("benevoles.csv",
        "Horodateur;Nom;Prénom;Adresse e-mail;Disponibilités [Lundi];Disponibilités [Samedi]",
        "2026/11/01 7:38:23 PM UTC+1;Martin;Luc;luc@example.org;matin, soir;oui",
        "2026/11/01 7:40:23 PM UTC+1;Petit;Eve;eve@example.org;non;9h-12h").with("creneaux.csv",
            "Date;Heure de début;Heure de fin;Activité;Lieu;Nombre de bénévoles",
            "28/11/2026;9h30;11h30;Accueil;Mairie;2");
    var french = files.read();
    assertThat(french.findings()).isEmpty();
    assertThat(french.problem().volunteers()).extracting(one -> one.name() + one.available().size())
        .containsExactly("Luc Martin3", "Eve Petit1");
    assertThat(french.problem().needs().getFirst().roles().getFirst().wanted()).isEqualTo(2);
  }

  @Test
  void germanAndWelshHeaders() throws Exception {
    files
        .with("Helfer.csv", "Vorname;Nachname;E-Mail;Montag;Dienstag",
            "Anna;Lang;anna@example.org;vormittags;nein", "Bernd;Maier;b@example.org;ja;abends")
        .with("Schichten.csv", "Datum;Beginn;Ende;Aufgabe;Ort;Anzahl Helfer",
            "24.11.2026;18:00;20:00;Tafel;Halle;2");
    assertThat(files.read().findings()).isEmpty();
    assertThat(files.read().problem().volunteers()).extracting(one -> one.available().size())
        .containsExactly(1, 2);
    Files.delete(folder.resolve("Helfer.csv"));
    Files.delete(folder.resolve("Schichten.csv"));
    files
        .with("gwirfoddolwyr.csv", "Enw,E-bost,Dydd Llun,Dydd Mawrth",
            "Gwen Rees,g@example.org,bore,ar gael", "Ifan Huws,i@example.org,ddim ar gael,prynhawn")
        .with("sesiynau.csv", "Dyddiad,Dechrau,Gorffen,Gweithgaredd,Nifer",
            "24/11/2026,10:00,12:00,Cinio,1");
    Files.deleteIfExists(folder.resolve("matcher.json"));
    assertThat(files.read().problem().volunteers()).extracting(one -> one.available().size())
        .containsExactly(2, 1);
  }
}
