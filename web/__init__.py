"""The web application and the API: Flask lives here and nowhere else."""

from web.app import create_app

__all__ = ["create_app"]
