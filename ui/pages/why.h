#pragma once

#include "pages/page.h"

#include <functional>
#include <utility>
#include <vector>

namespace penumbra::views {
class Card;
class Table;
} // namespace penumbra::views

namespace penumbra::pages {

/// What is asked about, where something is chosen.
using ClaimOf = std::function<std::optional<evidence::Claim>()>;

/// "Why?" in the card's head, and in the menu of its table where it has one: asks about what is chosen, else about the
/// verdict.
void offerWhy(Context& context, views::Card& card, views::Table* table, ClaimOf claimOf);

/// The same where there is a choice of what to ask about, each with its words: "Why?" opens a menu.
void offerWhy(Context& context, views::Card& card, std::vector<std::pair<QString, ClaimOf>> choices);

} // namespace penumbra::pages
