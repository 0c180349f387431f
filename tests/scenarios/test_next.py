"""The story that is offered after a story."""

from practiceguides.reading import scenarios_of
from tests.conftest import the_book


def test_every_story_leads_to_another_with_a_reason() -> None:
    """Each has one sentence, no two the same, and by them one comes through all the stories."""
    stories = {story.id: story for story in scenarios_of(the_book())}
    following = {name: story.next for name, story in stories.items()}
    met, here = set[str](), "the-crew-list"
    while here not in met:
        met.add(here)
        after = following[here]
        assert after is not None
        assert after.why.count(".") + after.why.count("?") == 1
        here = after.story

    assert met == set(stories)
    assert len({after.why for after in following.values() if after}) == len(stories)
