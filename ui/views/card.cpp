#include "views/card.h"

#include "views/elided_label.h"
#include "views/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace penumbra::views {

Card::Card(const QString& title, QWidget* parent) : QFrame(parent) {
    setObjectName("card");
    m_body = new QVBoxLayout(this);
    m_body->setContentsMargins(space::normal, space::small, space::normal, space::normal);
    m_body->setSpacing(space::small);
    m_head = new QWidget;
    m_header = new QHBoxLayout(m_head);
    m_header->setContentsMargins(0, 0, 0, 0);
    m_header->setSpacing(space::small);
    m_title = new ElidedLabel;
    m_title->setFont(fontOf(TextRole::SectionTitle));
    m_note = new ElidedLabel;
    m_note->setObjectName(QStringLiteral("muted"));
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // it is cut before the title is
    m_header->addWidget(m_title);
    m_header->addWidget(m_note, 1);
    m_body->addWidget(m_head);
    setTitle(title);
}

void Card::setTitle(const QString& title) {
    m_title->setFullText(title);
    constexpr int kLeast = 110; ///< pixels that a title keeps, if it needs them
    m_title->setMinimumWidth(std::min(m_title->sizeHint().width(), kLeast));
    m_head->setVisible(!title.isEmpty());
}

QString Card::title() const { return m_title->fullText(); }

void Card::wrapHead() {
    m_title->setLines(2);
    m_note->setLines(2);
}

void Card::setNote(const QString& note) { m_note->setFullText(note); }

void Card::addHeader(QWidget* widget) {
    if (auto* button = qobject_cast<QToolButton*>(widget)) {
        button->setProperty("head", true);
        button->setFixedHeight(m_title->sizeHint().height()); // titles stand alike beside a button and without one
    }
    m_header->addWidget(widget);
}

void Card::addBody(QWidget* widget, int stretch) { m_body->addWidget(widget, stretch); }

QLabel* makeLabel(const QString& text, bool muted) {
    auto* label = new QLabel(text);
    if (muted) label->setObjectName("muted");
    return label;
}

QScrollArea* scrolling(QWidget* content, const QString& name) {
    auto* area = new QScrollArea;
    area->setAccessibleName(name);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

QWidget* scrolling(QLabel* words, const QString& name) {
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* page = new QWidget; // a layout follows the words when they change, an area alone does not
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(words);
    return scrolling(page, name);
}

void letShrink(QComboBox& list, int letters) {
    list.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list.setMinimumContentsLength(letters);
    list.setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

} // namespace penumbra::views
