"""The desk's views, one small file a resource."""
