#pragma once

#include <QVariant>
#include <array>
#include <utility>

namespace penumbra::models {

/// The name of each column and what it says of itself, marked for translation in the model's context.
template <std::size_t count>
using Heads = std::array<std::pair<const char*, const char*>, count>;

/// What headerData() of the model has to say of a column.
template <class Model, std::size_t count>
QVariant headOf(const Heads<count>& heads, int section, int role) {
    if (section < 0 || section >= static_cast<int>(count)) return {};
    const auto& [head, tip] = heads[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) return Model::tr(head);
    if (role == Qt::ToolTipRole) return Model::tr(tip);
    return {};
}

} // namespace penumbra::models
