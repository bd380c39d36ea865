package org.needmatch.internal.generate;

import java.util.ArrayList;
import java.util.List;

/** Names for invented people and places. */
final class Names {
  private static final List<String> GIVEN = List.of("Abrin", "Adelo", "Arvind", "Belisa", "Brannoc",
      "Calder", "Cerise", "Corwin", "Dalia", "Davnet", "Delwyn", "Elowen", "Emrys", "Esmara",
      "Farley", "Fenella", "Gareth", "Ghislan", "Hanima", "Hartley", "Idris", "Imara", "Ishani",
      "Jorven", "Junia", "Kamala", "Kerensa", "Lachlan", "Leocadia", "Lorcan", "Maelis", "Mirela",
      "Morwen", "Nadira", "Nerys", "Orlan", "Osanna", "Perrin", "Petra", "Quillan", "Rasheda",
      "Rowena", "Sabela", "Senara", "Tamsin", "Tavian", "Ursel", "Verity", "Wendal", "Yorath",
      "Zarina");
  private static final List<String> FAMILY = List.of("Abbotway", "Amberley", "Ashgrove", "Barkwith",
      "Birchmoor", "Brackwell", "Carrowby", "Chidlow", "Coldbeck", "Dunmarsh", "Elderkin",
      "Eastlake", "Fallowden", "Farthingale", "Gorsefield", "Greyling", "Hallowby", "Harkstone",
      "Inglemoss", "Kelderby", "Kestrell", "Larkhill", "Lindmoor", "Marlbeck", "Merriden",
      "Nettlefold", "Northwell", "Oakshade", "Osierly", "Pebblecot", "Penhollow", "Quarrender",
      "Ravenhay", "Rushbeck", "Saltersley", "Stonebarrow", "Tanfield", "Thornebury", "Underhay",
      "Vellacote", "Wardlow", "Wetherell", "Wickmere", "Yarrowdale");
  private static final List<String> FIRST_PART = List.of("Alder", "Amber", "Birch", "Bramble",
      "Clay", "Copper", "Cross", "Dove", "Elm", "Fern", "Gold", "Grey", "Hazel", "Heron", "Iron",
      "Kings", "Lark", "Linden", "Marsh", "Mill", "Moss", "North", "Oaken", "Otter", "Quarry",
      "Raven", "Rowan", "Silver", "South", "Thistle", "Weaver", "Willow");
  private static final List<String> LAST_PART = List.of("bank", "bridge", "cross", "dale", "end",
      "field", "gate", "green", "ham", "hurst", "lea", "market", "mere", "moor", "park", "side",
      "stead", "thorpe", "vale", "wick", "wood", "worth");

  private Names() {
  }

  static String given(RandomStream dice) {
    return dice.pick(GIVEN);
  }

  static String family(RandomStream dice) {
    return dice.pick(FAMILY);
  }

  /** Distinct names in a drawn order; numbered when the words run out. */
  static List<String> districts(int count, RandomStream dice) {
    int words = FIRST_PART.size() * LAST_PART.size();
    var order = new int[words];
    for (int i = 0; i < words; i++) {
      int j = dice.below(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    var names = new ArrayList<String>(count);
    for (int i = 0; i < count; i++) {
      int word = order[i % words];
      var name = FIRST_PART.get(word / LAST_PART.size()) + LAST_PART.get(word % LAST_PART.size());
      names.add(i < words ? name : name + " " + (i / words + 1));
    }
    return names;
  }
}
