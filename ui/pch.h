#pragma once
// What nearly every file of the window includes, beside the core's.

#include "core/pch.h"

#include <QApplication>
#include <QFont>
#include <QPainter>
#include <QPalette>
#include <QVBoxLayout>
#include <QWidget>
