"""Choices for the scripts that build the data sets."""


class Dice:
    """Seeded choices that rest on random() alone, so that every Python 3 gives the same."""

    def __init__(self, source):
        self.source = source

    def below(self, n):
        return int(self.source.random() * n)

    def between(self, low, high):
        return low + self.below(high - low + 1)

    def chance(self, share):
        return self.source.random() < share

    def pick(self, items):
        return items[self.below(len(items))]

    def weighted(self, pairs):
        """pairs: (item, weight)."""
        pairs = list(pairs)
        mark = self.source.random() * sum(weight for _, weight in pairs)
        for item, weight in pairs:
            mark -= weight
            if mark < 0:
                return item
        return pairs[-1][0]

    def shuffled(self, items):
        items = list(items)
        for i in range(len(items) - 1, 0, -1):
            j = self.below(i + 1)
            items[i], items[j] = items[j], items[i]
        return items

    def sample(self, items, n):
        return self.shuffled(items)[:n]
