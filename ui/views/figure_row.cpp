#include "views/figure_row.h"

#include "views/elided_label.h"
#include "views/theme.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

namespace penumbra::views {

Tone toneOf(risk::VerdictKind kind) {
    return kind == risk::VerdictKind::Go     ? Tone::Good
           : kind == risk::VerdictKind::GoIf ? Tone::Warning
                                             : Tone::Critical;
}

QString signOf(Tone tone) {
    switch (tone) {
    case Tone::Plain:
        return {};
    case Tone::Good:
        return QStringLiteral("\u2713 ");
    case Tone::Warning:
        return QStringLiteral("\u25c6 ");
    case Tone::Critical:
        return QStringLiteral("\u25b2 ");
    }
    return {};
}

QColor colorOf(Tone tone, const QWidget* widget) {
    const auto& colors = colorsOf(widget);
    switch (tone) {
    case Tone::Good:
        return colors.good;
    case Tone::Warning:
        return colors.warning;
    case Tone::Critical:
        return colors.critical;
    case Tone::Plain:
        break;
    }
    return colors.text;
}

const char* nameOf(Tone tone) {
    switch (tone) {
    case Tone::Plain:
        return "";
    case Tone::Good:
        return "good";
    case Tone::Warning:
        return "warning";
    case Tone::Critical:
        return "critical";
    }
    return "";
}

FigureRow::FigureRow(QWidget* parent) : QWidget(parent), m_layout(new QHBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::large);
}

void FigureRow::setFigures(const QList<Figure>& figures) {
    while (m_tiles.size() < figures.size()) {
        auto* tile = new QWidget;
        auto* layout = new QVBoxLayout(tile);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(1);
        auto* caption = new ElidedLabel;
        caption->setObjectName(QStringLiteral("muted"));
        caption->setFont(fontOf(TextRole::Small));
        auto* value = new ElidedLabel;
        value->setFont(fontOf(TextRole::Figure));
        auto* hint = new ElidedLabel;
        hint->setObjectName(QStringLiteral("muted"));
        hint->setFont(fontOf(TextRole::Small));
        for (auto* label : {caption, value, hint}) {
            label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
            layout->addWidget(label);
        }
        m_layout->addWidget(tile, 1);
        m_tiles.append(tile);
    }
    for (qsizetype i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i]->setVisible(i < figures.size());
        if (i >= figures.size()) continue;
        const auto& figure = figures[i];
        const auto label = [&](int at) {
            return static_cast<ElidedLabel*>(m_tiles[i]->layout()->itemAt(at)->widget());
        };
        label(0)->setFullText(figure.caption);
        const auto sign = signOf(figure.tone); // some values bring it: they stand in tables, too
        label(1)->setFullText(figure.value.startsWith(sign) ? figure.value : sign + figure.value);
        label(1)->setObjectName(QLatin1String(nameOf(figure.tone)));
        label(1)->style()->unpolish(label(1));
        label(1)->style()->polish(label(1));
        label(2)->setFullText(figure.hint);
        m_tiles[i]->setToolTip(figure.toolTip.isEmpty() ? figure.hint : figure.toolTip);
    }
    shareRoom();
}

void FigureRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    shareRoom();
}

/// The least needy first: each gets what it needs, an equal share of what is left at most.
void FigureRow::shareRoom() {
    std::vector<std::pair<int, int>> needs; // what the widest text needs, and the tile
    for (qsizetype i = 0; i < m_tiles.size(); ++i) {
        if (m_tiles[i]->isHidden()) continue;
        int need = 0;
        for (const auto* label : m_tiles[i]->findChildren<ElidedLabel*>())
            need = std::max(need, label->sizeHint().width());
        needs.emplace_back(need, static_cast<int>(i));
    }
    if (needs.empty()) return;
    std::sort(needs.begin(), needs.end());
    int tiles = static_cast<int>(needs.size());
    int left = width() - m_layout->spacing() * (tiles - 1);
    const bool equal = needs.back().first <= left / tiles;
    for (const auto& [need, tile] : needs) {
        const int given = std::max(1, equal ? left / tiles : std::min(need, left / tiles));
        m_layout->setStretch(tile, given);
        left -= given;
        --tiles;
    }
}

} // namespace penumbra::views
