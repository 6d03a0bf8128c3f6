#pragma once

class QComboBox;

namespace penumbra::views {

/// Makes a list that can be typed into: what is typed is looked for anywhere in its entries, of which there may be
/// thousands. Call it before they are added.
void searchWithin(QComboBox& list);

} // namespace penumbra::views
