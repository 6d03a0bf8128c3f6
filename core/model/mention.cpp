#include "model/mention.h"

namespace penumbra::model {

namespace {

constexpr std::string_view kEnds = " '\",;:.)\n";
constexpr int kMostWords = 8; ///< of an id

/// The longest id that begins at the begin of the text and ends where a word does.
const Resource* idAtBegin(const Inventory& inventory, std::string_view text) {
    const Resource* found = nullptr;
    std::size_t end = 0;
    for (int word = 0; word < kMostWords && end < text.size(); ++word) {
        end = std::min(text.find_first_of(kEnds, end + 1), text.size());
        if (const auto* resource = inventory.find(ResourceId(std::string(text.substr(0, end))))) found = resource;
    }
    return found;
}

bool beginsWord(std::string_view text, std::size_t at) {
    return at == 0 || std::string_view(" '\"(,;:>").find(text[at - 1]) != std::string_view::npos;
}

} // namespace

const Resource* mentioned(const Inventory& inventory, std::string_view sentence) {
    for (auto slash = sentence.find('/'); slash != std::string_view::npos; slash = sentence.find('/', slash + 1)) {
        auto at = slash;
        while (at > 0 && sentence[at - 1] >= 'a' && sentence[at - 1] <= 'z') --at;
        if (!beginsWord(sentence, at) || !parseKind(sentence.substr(at, slash - at))) continue;
        if (const auto* resource = idAtBegin(inventory, sentence.substr(at))) return resource;
    }
    return nullptr;
}

} // namespace penumbra::model
