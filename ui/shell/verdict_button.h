#pragma once

#include "views/figure_row.h"

#include <QStringList>
#include <QTextLayout>
#include <QToolButton>

namespace penumbra::shell {

/// The verdict in the tool bar: its word, bold and in its colour, then its sentence; on two lines where they do not fit
/// on one, and cut only where two do not suffice.
class VerdictButton final : public QToolButton {
    Q_OBJECT
public:
    explicit VerdictButton(QWidget* parent = nullptr);
    void setVerdict(const QString& word, views::Tone tone, const QString& sentence);
    QStringList lines() const; ///< as they are painted
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int room() const; ///< for a line
    /// The first line with the word's format, and what is left of the text after it.
    QString layOut(QTextLayout& layout) const;

    qsizetype m_word = 0; ///< so many characters of the text are the word
    views::Tone m_tone = views::Tone::Plain;
};

} // namespace penumbra::shell
